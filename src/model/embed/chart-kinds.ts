/** The charts of a case that can stand elsewhere, and what each answers. */
export const charts = { flows: 'Who gave whose data to whom', timeline: 'When it happened' } as const;
export type Chart = keyof typeof charts;
export const chartNames = Object.keys(charts) as readonly Chart[];
