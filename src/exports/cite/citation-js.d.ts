declare module '@citation-js/core' {
  /** What of the library is used here; it ships no types of its own. */
  interface Register {
    readonly add: (name: string, xml: string) => void;
  }
  const citationJs: {
    readonly plugins: {
      readonly config: { readonly get: (plugin: '@csl') => { readonly styles: Register; readonly locales: Register } };
      readonly input: {
        /** Reads a text in the format `forceType` names. */
        readonly chain: (
          text: string,
          options: { readonly forceType: string; readonly generateGraph: boolean },
        ) => unknown;
      };
      readonly output: {
        readonly format: (
          kind: 'bibliography' | 'citation',
          items: readonly object[],
          options: Record<string, string>,
        ) => string;
      };
    };
  };
  export default citationJs;
}
declare module '@citation-js/plugin-csl' {}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
