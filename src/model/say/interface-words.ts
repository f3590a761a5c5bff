/** The words of the interface that stand in more than one place, each once. Plain constants: what a script does not use it does not carry. */

/** What a control copies, sends or leads to. */
export const copy = 'Copy';
export const copyLink = 'Copy link';
export const copied = 'Copied';
export const linkInBar = 'Not allowed here: the link is in the address bar';
export const share = 'Share';
export const cite = 'Cite';
export const embed = 'Embed';
export const compare = 'Compare';
export const follow = 'Follow';
/** Before the kinds of data that a diagram can follow: another thing than a feed. */
export const followData = 'Follow';
export const somethingWrong = 'Something wrong?';

/** What saves a picture, under its short name or in full: "Save SVG", "Save the diagram as SVG". */
export const fileType = (type: string): string => type.toUpperCase();
export const saveAs = (type: string, of?: string): string =>
  of === undefined ? `Save ${fileType(type)}` : `Save the ${of} as ${fileType(type)}`;
export const notSaved = 'Not saved: no connection';
export const play = 'Play';
export const pause = 'Pause';
export const stepThrough = 'Step through';

/** What opens, narrows and closes. */
export const close = 'Close';
export const narrow = 'Narrow';
/** On what opens the filters, how many of them leave something out. */
export const narrowBy = (count: number): string => (count === 0 ? narrow : `${narrow} (${String(count)})`);
export const showAll = 'Show all';
export const ownPage = 'On a page of its own';
export const wholeDiagram = 'The whole diagram';
export const asTable = 'As a table';
export const asList = 'As a list';

/** The fields by which things are found, and the way past them. */
export const findWords = 'Find a case, a name, a rule';
export const skip = 'Skip to the text';
export const feed = 'Feed';

/** Before the day of the latest decision of a case. */
export const lastDecided = 'last decided';
