import { button, element, setAttributes } from '../../browser/dom.ts';
import type { Card } from '../../search/answers/card.ts';
import { limits } from '../../search/limits.ts';
import { plainView, writeView } from '../../search/view.ts';
import { sayAnswer } from './answer-card.client.ts';
import { Asker, indexFiles } from './ask-worker.client.ts';
import type { Found, Row } from './worker-messages.client.ts';
import { commandsOf, type Command, isCalled } from './page-commands.client.ts';
import { keysAreOn, turnKeys } from './key-setting.client.ts';
import { forget, recent, remember } from './recent-searches.client.ts';
import { besides, kindOf, leadsTo, pieces, standingOf } from './result-rows.client.ts';
import { takenAs } from './result-summary.client.ts';
import { sayCount } from '../../model/say/count.ts';
import * as words from '../../model/say/interface-words.ts';

/** Options under a heading, each with what it does. */
type Group = readonly [name: string, options: readonly { option: HTMLElement; act: () => void }[]];

/** A search and the commands of the page in a dialog over it: a combobox with a list, made when it is first asked for. */
class Palette {
  readonly #dialog = element('dialog', 'palette screen-only');
  readonly #input = element('input', '');
  readonly #list = element('div', 'palette-list');
  readonly #say = element('p', 'visually-hidden');
  readonly #all = element('a', '');
  readonly #keys = button('', () => {
    turnKeys(!keysAreOn());
    this.#sayKeys();
  });
  readonly #searchAt: string;
  readonly #asker: Asker | undefined;
  #options: HTMLElement[] = [];
  #at = 0;
  #acts: (() => void)[] = [];
  /** True while the list still answers what was typed before. */
  #behind = false;
  /** True when Enter was pressed meanwhile: it means the first row of the answer to come. */
  #entered = false;

  constructor() {
    const files = indexFiles();
    this.#searchAt = document.querySelector<HTMLFormElement>('form.find')?.getAttribute('action') ?? '/search/';
    this.#build();
    this.#asker =
      files &&
      new Asker(files, {
        ready: (what) => {
          if (what === 'failed') {
            this.#behind = false;
            this.#say.textContent = 'The search could not be started.';
          } else this.#ask();
        },
        found: (found) => {
          this.#show(found);
        },
      });
  }

  open(typed: string, entered: boolean): void {
    if (this.#dialog.open) return;
    this.#dialog.showModal();
    if (typed === '') this.#input.select();
    else this.#input.value = typed;
    this.#entered = entered && typed !== '';
    this.#ask();
  }

  #build(): void {
    const [input, list] = [this.#input, this.#list];
    setAttributes(input, {
      type: 'text',
      role: 'combobox',
      'aria-label': words.findWords,
      'aria-expanded': 'true',
      'aria-controls': 'palette-list',
      'aria-autocomplete': 'list',
      autocomplete: 'off',
      spellcheck: 'false',
      placeholder: words.findWords,
    });
    setAttributes(list, { id: 'palette-list', role: 'listbox', 'aria-label': 'Results' });
    this.#say.setAttribute('role', 'status');
    const close = button(
      '',
      () => {
        this.#dialog.close();
      },
      'palette-close',
    );
    close.append(element('kbd', '', 'esc'));
    close.setAttribute('aria-label', 'Close, esc');
    this.#sayKeys();
    const moves = element(
      'span',
      'palette-moves',
      element('kbd', '', '↑'),
      element('kbd', '', '↓'),
      'move',
      element('kbd', '', '↵'),
      'open',
    );
    this.#dialog.append(
      element('div', 'palette-head', input, close),
      list,
      this.#say,
      element('div', 'palette-foot', moves, this.#keys, this.#all),
    );
    this.#dialog.setAttribute('aria-label', 'Search and commands');
    input.addEventListener('input', () => {
      this.#entered = false;
      this.#ask();
    });
    input.addEventListener('keydown', (event) => {
      this.#key(event);
    });
    this.#dialog.addEventListener('click', (event) => {
      // A press beside the dialog's content closes it.
      if (event.target === this.#dialog) this.#dialog.close();
    });
    document.body.append(this.#dialog);
  }

  #sayKeys(): void {
    this.#keys.textContent = keysAreOn() ? 'Turn the keys / and Ctrl K off' : 'Turn the keys / and Ctrl K on';
  }

  #ask(): void {
    const text = this.#input.value;
    this.#all.hidden = text.trim() === '';
    this.#behind = text.trim() !== '' && this.#asker !== undefined;
    if (text.trim() === '') this.#showIdle();
    else this.#asker?.ask({ ...plainView, text, upTo: 0 });
  }

  #key(event: KeyboardEvent): void {
    // The keys that choose a character while one is being composed are not meant for the list.
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      this.#choose(
        (this.#at + (event.key === 'ArrowDown' ? 1 : -1) + this.#options.length) % Math.max(1, this.#options.length),
      );
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (this.#behind) this.#entered = true;
      else this.#acts[this.#at]?.();
    }
  }

  #choose(at: number): void {
    this.#options[this.#at]?.setAttribute('aria-selected', 'false');
    this.#at = at;
    const option = this.#options[at];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) this.#input.setAttribute('aria-activedescendant', option.id);
    else this.#input.removeAttribute('aria-activedescendant');
  }

  #show(found: Found): void {
    const text = this.#input.value.trim();
    if (text === '') return;
    const { answer } = found;
    const commands = commandsOf(text);
    // What was typed may be the name of something to be done: it is not to be looked for below a screen of results.
    const upTo = text.length > 3 && commands.some(({ kind }) => kind === 'Do') ? limits.beforeDeeds : limits.inPalette;
    const rows = (found.best ?? []).slice(0, upTo);
    const taken = takenAs(found.corrected)
      .map(([typed, words]) => `“${typed}” taken as “${words}”`)
      .join(', ');
    this.#say.textContent = `${answer ? `An answer: ${sayAnswer(answer)}. ${answer.text ?? ''} ` : ''}${String(found.total)} results${taken === '' ? '' : `, ${taken}`}`;
    this.#all.href = `${this.#searchAt}${writeView({ ...plainView, text })}`;
    this.#all.textContent = `All ${sayCount(found.total)} results for “${text}”`;
    const onPage: Group = ['On this page', commands.map((command) => this.#commandOption(command))];
    const called = commands.some((command) => isCalled(command, text));
    this.#draw([
      ...(called ? [onPage] : []),
      ['Answer', answer ? [this.#answerOption(answer)] : []],
      [
        found.total === 0 ? `Nothing has “${text}”` : taken === '' ? 'Go to' : `Go to: ${taken}`,
        rows.map((row) => this.#rowOption(row)),
      ],
      ...(called ? [] : [onPage]),
    ]);
    // Enter means the answer, which is still to come.
    if (found.awaited) return;
    this.#behind = false;
    if (this.#entered) {
      this.#entered = false;
      this.#acts[0]?.();
    }
  }

  #showIdle(): void {
    this.#say.textContent = '';
    const searches = recent().map((text) => ({
      option: this.#option('Again', [text], []),
      act: () => {
        this.#input.value = text;
        this.#ask();
      },
    }));
    if (searches.length > 0)
      searches.push({
        option: this.#option('Do', ['Forget these searches; they are kept on this device only'], []),
        act: () => {
          forget();
          this.#ask();
        },
      });
    this.#draw([
      ['Recent searches', searches],
      ['On this page', commandsOf('').map((command) => this.#commandOption(command))],
    ]);
  }

  #answerOption(answer: Card): { option: HTMLElement; act: () => void } {
    const [first] = answer.links;
    return {
      option: this.#option(
        'Answer',
        [sayAnswer(answer), ...(answer.text === undefined ? [] : [element('span', 'palette-text', answer.text)])],
        answer.standing ? standingOf(answer) : [],
      ),
      act: () => {
        remember(this.#input.value);
        location.assign(first.url);
        this.#dialog.close();
      },
    };
  }

  #rowOption(row: Row): { option: HTMLElement; act: () => void } {
    const [first, , isRef] = kindOf(row);
    const kind = element(isRef ? 'b' : 'span', isRef ? 'ref' : '', first.replace(/,$/, ''));
    const aside = row.name ? pieces(row.name) : [row.caseTitle ?? besides(row)[0] ?? ''];
    return {
      option: this.#option(kind, pieces(row.title), [...standingOf(row), ...aside]),
      act: () => {
        remember(this.#input.value);
        location.assign(leadsTo(row.url, row.carried));
        this.#dialog.close();
      },
    };
  }

  #commandOption({ text, act, kind }: Command): { option: HTMLElement; act: () => void } {
    return {
      option: this.#option(kind, [text], []),
      act: () => {
        this.#dialog.close();
        act();
      },
    };
  }

  #option(kind: Node | string, title: readonly (Node | string)[], aside: readonly (Node | string)[]): HTMLElement {
    const option = element(
      'div',
      'palette-option',
      element('span', 'palette-kind', kind),
      element('span', 'palette-title', ...title),
      element('span', 'palette-aside', ...aside),
    );
    option.setAttribute('role', 'option');
    return option;
  }

  #draw(groups: readonly Group[]): void {
    this.#options = [];
    this.#acts = [];
    const drawn = groups.flatMap(([name, options], g) => {
      if (options.length === 0 && !name.startsWith('Nothing')) return [];
      const heading = element('p', 'palette-group', name);
      heading.id = `palette-group-${String(g)}`;
      if (options.length === 0) return [heading];
      const made = element('div', '', heading);
      made.setAttribute('role', 'group');
      made.setAttribute('aria-labelledby', heading.id);
      for (const { option, act } of options) {
        const index = this.#options.push(option) - 1;
        this.#acts.push(act);
        option.id = `palette-option-${String(index)}`;
        option.setAttribute('aria-selected', 'false');
        option.addEventListener('click', act);
        option.addEventListener('pointermove', () => {
          if (this.#at !== index) this.#choose(index);
        });
        made.append(option);
      }
      return [made];
    });
    this.#list.replaceChildren(...drawn);
    this.#at = 0;
    this.#choose(0);
  }
}

let palette: Palette | undefined;

/**
 * Opens the palette; the first time it is made and the index is fetched.
 *
 * @param typed what was typed before it was there; empty to keep, selected, what it was last asked
 * @param entered whether Enter was pressed after it
 */
export function openPalette(typed: string, entered: boolean): void {
  palette ??= new Palette();
  palette.open(typed, entered);
}
