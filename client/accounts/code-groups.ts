/** How a code of six numbers is set out, in mails and in apps: 123 456. */
export const codeGroups = [3, 3] as const
