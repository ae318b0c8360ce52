/**
 * Who sees what, in the words of the domain: what every test of the matrix expects is read from here, and from nothing
 * that the code answers. To add a kind of thing, add its line; a line that nobody tests must stand in `notYet`.
 *
 * R read · W write · M existence and metadata only · C by program configuration (these cases' programs grant none of it)
 * · BG break-glass · – nothing, and no way to infer it. "own" is the party and its own representative; co-parties of one
 * side are "other" to each other. `third` is whoever supports a party or interprets, who hears the joint talk alone until
 * that party lets them into more.
 */
export const columns = ['own', 'other', 'mediator', 'observer', 'third', 'admin', 'court', 'public'] as const
export type Column = (typeof columns)[number]

const lines = {
  //                                   own   other  mediator observer third admin court public
  'Joint conversation': /*          */ ['RW', 'RW', 'RW', 'R', 'R', 'BG', '–', '–'],
  'Own private conversation': /*    */ ['RW', '–', 'RW', 'C', 'C', 'BG', '–', '–'],
  'Drafts, worksheet': /*           */ ['RW', '–', '–', '–', '–', '–', '–', '–'],
  'Evidence, shared': /*            */ ['RW', 'R', 'R', 'R', 'R', 'BG', '–', '–'],
  'Evidence, not shared': /*        */ ['RW', '–', '–', '–', '–', 'BG', '–', '–'],
  'Offer to a named recipient': /*  */ ['RW', 'R', 'R', 'R', '–', 'M', '–', '–'],
  'Offer between two others': /*    */ ['–', '–', 'R', 'C', '–', 'M', '–', '–'],
  'Answers to an offer of several': /**/ ['RW', '–', 'R', 'R', '–', 'M', '–', '–'],
  'Blind bid': /*                   */ ['RW', '–', '–', '–', '–', 'M', '–', '–'],
  'Mediator’s number': /*           */ ['R', '–', 'RW', '–', '–', 'M', '–', '–'],
  'Agreement draft': /*             */ ['RW', 'RW', 'RW', 'R', '–', 'BG', '–', '–'],
  'Signed agreement, not filed': /* */ ['R', 'R', 'R', '–', '–', 'C', '–', '–'],
  'Filed agreement': /*             */ ['R', 'R', 'R', '–', '–', 'R', 'R', '–'],
  'Payment methods': /*             */ ['RW', '–', '–', '–', '–', '–', '–', '–'],
  Outcome: /*                       */ ['R', 'R', 'R', 'R', 'R', 'R', 'R', '–'],
  'Hearing, case number, parties': /**/ ['RW', 'R', 'R', 'R', 'R', 'RW', 'RW', '–'],
  'Contact details': /*             */ ['RW', '–', 'C', '–', '–', 'R', 'W', '–'],
  'Safety flag, accommodation': /*  */ ['RW', '–', 'C', '–', '–', 'R', '–', '–'],
  'Read positions': /*              */ ['RW', '–', '–', '–', '–', '–', '–', '–'],
  Survey: /*                        */ ['RW', '–', '–', '–', '–', '–', '–', '–'],
  'Survey, counted together': /*    */ ['–', '–', 'C', '–', '–', 'R', 'C', 'C'],
  'Mediator’s notes': /*            */ ['–', '–', 'RW', '–', '–', '–', '–', '–'],
  /** What was paid and done under a signed agreement: as the agreement itself, written by those whom it binds. */
  'Keeping the agreement': /*       */ ['RW', 'RW', 'R', '–', '–', '–', '–', '–'],
  /** What a party does for itself, in the sight of all: to agree to take part, to leave. Nobody acts for another. */
  'A party’s own part': /*          */ ['RW', 'R', 'R', 'R', 'R', 'M', '–', '–'],
  /** What the parties decide about the mediation, and the neutral with them. */
  Mediation: /*                     */ ['RW', 'RW', 'RW', 'R', 'R', 'M', '–', '–'],
} as const satisfies Record<string, readonly [string, string, string, string, string, string, string, string]>

export type Thing = keyof typeof lines

/** Things that nobody can make in Parley yet, so that there is nothing to look for. */
export const notYet: Thing[] = [
  'Blind bid',
  'Mediator’s number',
  'Filed agreement',
  'Payment methods',
  'Mediator’s notes',
]

export const things = Object.keys(lines) as Thing[]

const cell = (thing: Thing, column: Column): string => lines[thing][columns.indexOf(column)] ?? '–'

/** Configuration and broken glass are not at work in these cases; metadata holds no word and no id of a thing. */
export const mayRead = (thing: Thing, column: Column): boolean => cell(thing, column).startsWith('R')
export const mayWrite = (thing: Thing, column: Column): boolean => cell(thing, column).endsWith('W')
