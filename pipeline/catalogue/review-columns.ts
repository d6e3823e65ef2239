/** The sheets of a workbook of review, and the columns of each; what is read back is found by these headings. */
export const REVIEW_SHEETS = {
  standards: {
    name: 'Standards',
    columns: [
      'Reference',
      'Title',
      'State',
      'In catalogue',
      'Relevance',
      'Reasons',
      'Decision',
      'Comment',
    ],
    decisions: ['include', 'exclude'],
  },
  values: {
    name: 'Values',
    columns: [
      'Reference',
      'Title',
      'Scheme',
      'Characteristic',
      'Value',
      'Label',
      'Confidence',
      'Reasons',
      'Decision',
      'Comment',
    ],
    decisions: ['accept', 'deny'],
  },
} as const;

/** One of the two sheets that people fill in. */
export type ReviewSheet = keyof typeof REVIEW_SHEETS;

/** Text cells by heading, for each row of a sheet. */
export type ReviewRow = Readonly<Record<string, string>>;
