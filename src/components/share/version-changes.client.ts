/** Where a link carries the version it was made of (`?v=2`), says what has changed since then. */
const say = document.querySelector<HTMLElement>('.since');
const asked = Number(new URL(location.href).searchParams.get('v') ?? '0');
const today = Number(say?.dataset['version'] ?? '0');
const versionOf = (row: HTMLElement): number => Number(row.dataset['version']);
if (say && Number.isInteger(asked) && asked >= 1 && asked <= today) {
  const rows = [...document.querySelectorAll<HTMLElement>('li[data-version]')].sort(
    (a, b) => versionOf(a) - versionOf(b),
  );
  const textOf = (row: HTMLElement | undefined, part: string): string[] =>
    [...(row?.querySelectorAll(part) ?? [])].map((each) => each.textContent);
  const notes = rows.slice(asked).flatMap((row) => textOf(row, '[data-note]'));
  say.textContent =
    asked === today
      ? `Nothing has changed since the version that you were sent (version ${String(asked)}).`
      : [
          `You were sent version ${String(asked)}. Since then:`,
          ...notes,
          ...textOf(rows[asked - 1], '[data-was]'),
        ].join(' ');
  say.hidden = false;
}

export {};
