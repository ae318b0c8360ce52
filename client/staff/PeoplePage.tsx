import { useQuery } from '@apollo/client/react'
import { FormattedMessage } from 'react-intl'
import { useSearchParams } from 'react-router'
import { useViewer } from '../accounts/viewer.ts'
import { PageState } from '../errors/PageState.tsx'
import { graphql } from '../gql/gql.ts'
import { Stack } from '../ui/Layout.tsx'
import { PageHeading } from '../ui/Text.tsx'
import { AddPerson } from './people/AddPerson.tsx'
import { Neutrals } from './people/Neutrals.tsx'
import { Organisations } from './people/Organisations.tsx'
import { Requests } from './people/Requests.tsx'
import { StaffMembers } from './people/StaffMembers.tsx'
import { ProgramChoice } from './ProgramChoice.tsx'
import styles from './StaffTools.module.css'

const peopleQuery = graphql(`
  query StaffPeople($programKey: String!) {
    staffPeople(programKey: $programKey) {
      programKey
      staff {
        id
        name
        email
        since
        isYou
      }
      neutrals {
        id
        ...NeutralParts
      }
      organisations {
        ...OrganisationParts
      }
      requests {
        caseId
        ...RequestParts
      }
    }
  }
`)

/** The people of one program: which cases wait for a neutral, who mediates, who works here. */
export function Component() {
  const [params, setParams] = useSearchParams()
  const programs = useViewer()?.staffIn ?? []
  const programKey = params.get('program') ?? programs[0]?.key ?? ''
  const { data, previousData, error, loading, refetch } = useQuery(peopleQuery, {
    variables: { programKey },
    fetchPolicy: 'cache-and-network',
  })
  const found = (data ?? previousData)?.staffPeople
  return (
    <Stack gap="large">
      <PageHeading
        title={<FormattedMessage id="staff.people.title" />}
        lead={<FormattedMessage id="staff.people.lead" />}
      />
      <div className={styles.one}>
        <ProgramChoice one value={programKey} onChange={program => setParams({ program }, { replace: true })} />
      </div>
      {!found ? (
        <PageState error={error} loading={loading} onRetry={() => void refetch()} />
      ) : (
        <>
          <Requests requests={found.requests} organisations={found.organisations} />
          <Organisations organisations={found.organisations} />
          <Neutrals neutrals={found.neutrals} />
          <AddPerson
            key={`neutral ${programKey}`}
            kind="neutral"
            programKey={programKey}
            organisations={found.organisations}
          />
          <StaffMembers staff={found.staff} />
          <AddPerson key={`staff ${programKey}`} kind="staff" programKey={programKey} />
        </>
      )}
    </Stack>
  )
}
