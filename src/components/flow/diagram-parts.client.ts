/** The id of a record within its case, from one that is unlike all others of the site: `emmas-diary.F3` gives `F3`. */
export const ownId = (wide: string | undefined): string => wide?.split('.').at(-1) ?? '';

/** The ids of a list as the page carries it, with spaces between them. */
export const idsIn = (list: string | null | undefined): readonly string[] => list?.match(/\S+/g) ?? [];

/** A part of a drawing: a flow or an actor. */
export interface Part {
  readonly element: SVGGraphicsElement;
  readonly flow?: string;
  /** The actor of a bar; of a bar that stands for several, all of them. */
  readonly actors: readonly string[];
  /** Whether it was drawn as receding. */
  readonly far: boolean;
}

/**
 * The parts of a drawing.
 *
 * @param id the id of a flow from what a part carries; without it, the id within the case
 */
export const partsOf = (svg: SVGSVGElement, id: (wide: string) => string = ownId): readonly Part[] =>
  [...svg.querySelectorAll<SVGGraphicsElement>('[data-flow], [data-actor]')].map((element) => {
    const { flow, actor } = element.dataset;
    return {
      element,
      far: element.classList.contains('far'),
      actors: idsIn(actor),
      ...(flow === undefined ? {} : { flow: id(flow) }),
    };
  });

/** Whether a part is one of these flows, or a bar of one of these actors. */
export const isNear = ({ flow, actors }: Part, flows: ReadonlySet<string>, ends: ReadonlySet<string>): boolean =>
  flow === undefined ? actors.some((id) => ends.has(id)) : flows.has(flow);
