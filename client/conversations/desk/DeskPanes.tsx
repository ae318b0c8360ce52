import { readFragment, type FragmentType } from '../../gql/fragment-masking.ts'
import { ConversationThread } from '../ConversationThread.tsx'
import { deskColumns, deskThreadsFragment, privateIdsOf } from './desk-threads.ts'
import { UnopenedPane } from './UnopenedPane.tsx'

/** All conversations of a case side by side. Each has its own composer: nothing is shared that could be mistaken. */
export function DeskPanes({ theCase: masked }: { theCase: FragmentType<typeof deskThreadsFragment> }) {
  const theCase = readFragment(deskThreadsFragment, masked)
  const privateIds = privateIdsOf(theCase)
  return deskColumns(theCase).map(column =>
    column.kind === 'unopened' ? (
      <UnopenedPane key={column.id} partyName={column.party.name} />
    ) : (
      <ConversationThread
        key={column.id}
        conversation={column.conversation}
        theCase={theCase}
        privateIds={privateIds}
        fit="pane"
      />
    ),
  )
}
