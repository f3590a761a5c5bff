import type { View } from '../../search/view.ts';
import type { Found, Question, Reply } from './worker-messages.client.ts';

/** What whoever asks is told. */
export interface Listener {
  /** How much of the index is there now; results asked for earlier should be asked for again. */
  readonly ready: (what: 'names' | 'all' | 'failed') => void;
  readonly found: (found: Found) => void;
}

/** The addresses of the files that the worker reads, in the order in which it does. */
interface Files {
  readonly core: string;
  readonly facts: string;
  readonly texts: string;
}

/**
 * Asks the search worker, and drops answers to earlier questions: typing never waits, and what is shown is the
 * answer to what was typed last.
 */
export class Asker {
  readonly #worker: Worker | undefined;
  #asked = 0;

  constructor(files: Files, listener: Listener) {
    try {
      this.#worker = new Worker(new URL('./worker.client.ts', import.meta.url), { type: 'module' });
    } catch {
      listener.ready('failed');
      return;
    }
    this.#worker.addEventListener('error', () => {
      listener.ready('failed');
    });
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      if ('ready' in data) listener.ready(data.ready);
      else if (data.ask === this.#asked) listener.found(data);
    });
    this.#send(files);
  }

  ask(view: View): void {
    this.#asked++;
    this.#send({ ask: this.#asked, view });
  }

  #send(question: Question): void {
    this.#worker?.postMessage(question);
  }
}

/** The addresses of the index files, as the header's form has them; nothing where there is no header. */
export function indexFiles(): Files | undefined {
  const { core, facts, texts } = document.querySelector<HTMLElement>('[data-core]')?.dataset ?? {};
  return core === undefined || facts === undefined || texts === undefined ? undefined : { core, facts, texts };
}
