/** On the pages that show embeds: gives each frame the height that it says it needs, as embed.js does elsewhere. */
const frames = [...document.querySelectorAll<HTMLIFrameElement>('.embed-code iframe')];
addEventListener('message', (event: MessageEvent<unknown>) => {
  const said = event.data;
  if (typeof said !== 'object' || said === null || !('height' in said) || typeof said.height !== 'number') return;
  const frame = frames.find((each) => each.contentWindow === event.source);
  if (frame && said.height > 0 && said.height < 20_000) frame.height = String(Math.ceil(said.height));
});
for (const frame of frames) frame.contentWindow?.postMessage({ casebook: 'ask' }, '*');

export {};
