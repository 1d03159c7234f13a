/** Lines of the drawings on buttons, in a square of 20; drawn by `Icon`, never the only thing that a button says. */
export const icons = {
  back: ['M16 10H4', 'M9 5l-5 5 5 5'],
  calendar: ['M3.5 4.5h13v12h-13z', 'M3.5 8.5h13', 'M7 2.5v4', 'M13 2.5v4'],
  check: ['M3.5 10.5l4.5 4.5 8.5-10'],
  compare: ['M3 4h5.5v12H3z', 'M11.5 4H17v12h-5.5z'],
  copy: ['M7 7h9.5v9.5H7z', 'M4 13V3.5h9.5'],
  down: ['M10 4v12', 'M5 11l5 5 5-5'],
  edit: ['M4 16l.8-3.8L13 4l3 3-8.2 8.2z', 'M11 6l3 3'],
  fill: ['M4 16.5h12', 'M6.5 12.8l.6-2.7 6.2-6.2 2.1 2.1-6.2 6.2z'],
  link: [
    'M8.2 11.8l3.6-3.6',
    'M7.2 8.8l-2.4 2.4a2.8 2.8 0 0 0 4 4l2.4-2.4',
    'M12.8 11.2l2.4-2.4a2.8 2.8 0 0 0-4-4L8.8 7.2',
  ],
  more: ['M4.5 10h.01', 'M10 10h.01', 'M15.5 10h.01'],
  next: ['M4 10h12', 'M11 5l5 5-5 5'],
  open: ['M3 5h5l2 2h7v9H3z'],
  out: ['M10 12.5V3', 'M6 6.5l4-4 4 4', 'M3.5 11v5.5h13V11'],
  outline: ['M3 5h14', 'M3 10h9', 'M3 15h12'],
  plus: ['M10 4v12', 'M4 10h12'],
  print: ['M6 7V3h8v4', 'M6 14H3.5V7h13v7H14', 'M6 11.5h8V17H6z'],
  redo: ['M16 8H8a4 4 0 0 0 0 8h4', 'M12 4l4 4-4 4'],
  save: ['M10 3v9.5', 'M6 8.5l4 4 4-4', 'M3.5 13v3.5h13V13'],
  search: ['M8.5 3a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11z', 'M12.8 12.8l4.2 4.2'],
  table: ['M3 4h14v12H3z', 'M3 8h14', 'M3 12h14', 'M8.5 4v12'],
  text: ['M4.5 2.5h8l3 3v12h-11z', 'M7.5 8.5h5', 'M7.5 11.5h5', 'M7.5 14.5h3'],
  trash: ['M4 6h12', 'M8 6V3.5h4V6', 'M5.5 6l.7 10.5h7.6L14.5 6'],
  undo: ['M4 8h8a4 4 0 0 1 0 8H8', 'M8 4L4 8l4 4'],
  up: ['M10 16V4', 'M5 9l5-5 5 5'],
} as const;

export type IconName = keyof typeof icons;
