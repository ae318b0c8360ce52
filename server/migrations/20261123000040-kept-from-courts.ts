import { Migration } from '@mikro-orm/migrations'
import { statements } from './statements.ts'

/**
 * A court that acts on a case has no business with why a party cannot take part, what makes it afraid, how it is reached
 * and whom it brings. No code asks for these as a court; the second wall said yes to whoever would have.
 */
export class Migration20261123000040 extends Migration {
  override up(): void {
    for (const statement of statements(kept)) this.addSql(statement)
  }
}

const isNoCourt = `(select split_part(current_setting('app.actor', true), ' ', 1)) is distinct from 'COURT'`

const kept = /* sql */ `
create policy not_for_courts on exemption_requests as restrictive to parley_app using (${isNoCourt});
create policy not_for_courts on safety_answers as restrictive to parley_app using (${isNoCourt});
create policy not_for_courts on seat_invitations as restrictive to parley_app using (${isNoCourt});
create policy not_for_courts on party_contacts as restrictive for select to parley_app
  using (${isNoCourt} or was_made_here(case_id));
`
