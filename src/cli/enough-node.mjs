/** Ends with a sentence where Node is too old for the commands here, which are TypeScript. Plain code, since the old one has to run it. */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Casebook needs Node 22.18 or later, and this is ${process.versions.node}. npm ci brings a newer one for Linux, macOS and Windows on the usual processors, unless it is told to leave out optional packages; elsewhere install Node 24 yourself.`,
  );
  process.exit(1);
}
