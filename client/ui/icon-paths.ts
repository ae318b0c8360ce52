/** Drawn on a 24 by 24 grid with a two-unit line, each list is one icon. */
export const iconPaths = {
  brand: ['M4 5h9a3 3 0 0 1 3 3v3a3 3 0 0 1-3 3H9l-5 4z', 'M19 9a2 2 0 0 1 1 1.7V20l-4-3h-4'],
  lock: ['M7 11h10a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2z', 'M8 11V8a4 4 0 0 1 8 0v3'],
  people: [
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7z',
    'M2.5 20a6.5 6.5 0 0 1 13 0',
    'M16 4.4a3.5 3.5 0 0 1 0 6.2',
    'M18 14.2a6.5 6.5 0 0 1 3.5 5.8',
  ],
  person: ['M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8z', 'M4.5 20.5a7.5 7.5 0 0 1 15 0'],
  check: ['M5 12.5l4.5 4.5L19 7.5'],
  clock: ['M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z', 'M12 7v5l3.5 2'],
  warning: ['M12 4L2.8 19.5h18.4z', 'M12 10v4.5', 'M12 17.2v.1'],
  info: ['M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z', 'M12 11v5.5', 'M12 7.6v.1'],
  arrow: ['M5 12h14', 'M13 6l6 6-6 6'],
  back: ['M19 12H5', 'M11 6l-6 6 6 6'],
  chevron: ['M9 5l7 7-7 7'],
  down: ['M5 9l7 7 7-7'],
  paperclip: [
    'M20 11.5l-8.2 8.2a5 5 0 0 1-7.1-7.1l8.6-8.6a3.4 3.4 0 0 1 4.8 4.8l-8.5 8.5a1.7 1.7 0 0 1-2.4-2.4l7.7-7.7',
  ],
  file: ['M6 3h8l5 5v11a2 2 0 0 1-2 2H6a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1z', 'M14 3v5h5', 'M9 13h6', 'M9 17h6'],
  image: ['M4 5h16v14H4z', 'M4 16l4.5-4.5 4 4 3-3L20 17', 'M15.5 9.2v.1'],
  print: ['M7 9V3h10v6', 'M7 17H4V9h16v8h-3', 'M7 14h10v7H7z'],
  download: ['M12 4v11', 'M7 10.5l5 5 5-5', 'M4 20h16'],
  close: ['M6 6l12 12', 'M18 6L6 18'],
  plus: ['M12 5v14', 'M5 12h14'],
  menu: ['M4 7h16', 'M4 12h16', 'M4 17h16'],
  search: ['M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13z', 'M15.5 15.5L20.5 20.5'],
  sun: [
    'M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8z',
    'M12 2.5v2',
    'M12 19.5v2',
    'M2.5 12h2',
    'M19.5 12h2',
    'M5.3 5.3l1.4 1.4',
    'M17.3 17.3l1.4 1.4',
    'M18.7 5.3l-1.4 1.4',
    'M6.7 17.3l-1.4 1.4',
  ],
  moon: ['M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5z'],
  globe: [
    'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z',
    'M3 12h18',
    'M12 3c2.6 2.6 3.8 5.6 3.8 9s-1.2 6.4-3.8 9c-2.6-2.6-3.8-5.6-3.8-9S9.4 5.6 12 3z',
  ],
  handshake: ['M3 7l4-1 5 2 5-2 4 1v8l-3 1-5 4-7-5-3-1z', 'M12 8l-3 3.5a1.7 1.7 0 0 0 2.5 2.2L13.5 12l4.5 4'],
  scales: ['M12 4v16', 'M8 20h8', 'M5 7h14', 'M5 7l-3 7a3.2 3.2 0 0 0 6 0z', 'M19 7l-3 7a3.2 3.2 0 0 0 6 0z'],
  calendar: ['M4 6h16v14H4z', 'M4 10.5h16', 'M8 3.5V8', 'M16 3.5V8'],
  pen: ['M4 20l1-4.5L16.5 4 20 7.5 8.5 19z', 'M14 6.5l3.5 3.5'],
  help: ['M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z', 'M9.5 9.5a2.5 2.5 0 1 1 3.6 2.3c-.8.4-1.1.9-1.1 1.9', 'M12 16.8v.1'],
} as const satisfies Record<string, readonly string[]>

export type IconName = keyof typeof iconPaths

/** Icons that point along the line of reading, and so turn round in right-to-left languages. */
export const mirroredIcons: ReadonlySet<IconName> = new Set<IconName>(['arrow', 'back', 'chevron'])
