import { graphql } from '../gql/gql.ts'
import { useAct } from '../acts/useAct.ts'
import { forgetAllNotes } from '../programs/notes.ts'
import { leave } from '../session/session.ts'

const signOutDocument = graphql(`
  mutation SignOut($input: KeyInput!) {
    signOut(input: $input)
  }
`)

/** Ends this window's session, on the server and here. Without the server it ends here all the same. */
export function useSignOut(): { act: () => Promise<void>; pending: boolean } {
  const { act, pending } = useAct(signOutDocument, { quiet: true })
  return {
    pending,
    act: async () => {
      await act({})
      leave()
      // The device may be shared: nothing of this person stays in the memory of the page.
      forgetAllNotes()
      location.assign('/')
    },
  }
}
