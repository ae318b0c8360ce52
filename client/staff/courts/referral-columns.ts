/** The columns of the file of referrals, in the order of the template. The server takes more parties: plaintiff2_name … */
export const referralColumns = [
  { name: 'case_number', about: 'case_number' },
  { name: 'program', about: 'program' },
  { name: 'case_type', about: 'case_type' },
  { name: 'claim', about: 'claim' },
  { name: 'hearing_date', about: 'hearing_date' },
  { name: 'hearing_time', about: 'hearing_time' },
  { name: 'department', about: 'department' },
  { name: 'emails_received', about: 'emails_received' },
  { name: 'plaintiff_name', about: 'name' },
  { name: 'plaintiff_kind', about: 'kind' },
  { name: 'plaintiff_email', about: 'email' },
  { name: 'defendant_name', about: 'name' },
  { name: 'defendant_kind', about: 'kind' },
  { name: 'defendant_email', about: 'email' },
] as const

export const referralTemplate = `${referralColumns.map(({ name }) => name).join(',')}\r\n`
