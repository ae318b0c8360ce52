import { useParams } from 'react-router'
import { AppPage } from '../../layout/AppPage.tsx'
import { EnterCode } from './EnterCode.tsx'
import { Invitation } from './Invitation.tsx'
import { invitationQuery } from './invitation.ts'

/** The way in for who was invited: by a link that carries the code, or with the code typed from paper. */
export function Component() {
  const { code } = useParams()
  if (code) return <Invitation key={code} code={code} />
  return (
    <AppPage>
      <EnterCode query={invitationQuery} to="invitation" />
    </AppPage>
  )
}
