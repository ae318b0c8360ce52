import { Migration } from '@mikro-orm/migrations'
import { beyondSight, doors, policies, tables, whatIsMine } from './row-security-parts.ts'
import { statements } from './statements.ts'

/**
 * The second wall: whoever works under parley_app sees only rows of the actor that was set in this transaction, also
 * where a door is missing. The first wall, server/access, is finer (it cuts by time); this one holds without it.
 * Functions that must see more belong to parley_doors, a role that nobody can sign in as.
 */
export class Migration20261122000030 extends Migration {
  override up(): void {
    for (const text of [doors, whatIsMine, beyondSight, tables, policies]) {
      for (const statement of statements(text)) this.addSql(statement)
    }
  }
}
