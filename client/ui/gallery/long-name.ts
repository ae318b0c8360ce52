/** A name that fits on no line. */
export const longName = 'Wolfeschlegelsteinhausenbergerdorff-Maria-Guadalupe '.repeat(4).trim()
