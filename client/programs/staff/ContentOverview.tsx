import { FormattedMessage } from 'react-intl'
import type { FragmentType } from '../../gql/fragment-masking.ts'
import { PlaceLink } from '../../layout/PlaceLink.tsx'
import { ButtonLink } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Row, Stack } from '../../ui/Layout.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { contentByKind, type contentParts } from '../content.ts'
import { RevisedOn } from '../ContentLinks.tsx'
import { contentKinds } from './content-kinds.ts'

export interface ContentOverviewProps {
  programKey: string
  items: readonly FragmentType<typeof contentParts>[]
}

/** Everything that people can read of the program, kind by kind, each one press from its editor. */
export function ContentOverview({ programKey, items }: ContentOverviewProps) {
  const of = contentByKind(items)
  return (
    <Card
      title={<FormattedMessage id="programs.content.title" />}
      actions={
        <ButtonLink to={`/staff/programs/${programKey}/content/new`} tone="secondary" icon="plus">
          <FormattedMessage id="programs.content.add" />
        </ButtonLink>
      }
    >
      <Stack gap="small">
        {contentKinds
          .filter(kind => of(kind).length > 0)
          .map(kind => (
            <Disclosure
              key={kind}
              summary={
                <>
                  <FormattedMessage id={`programs.kind.${kind}`} /> ({of(kind).length})
                </>
              }
            >
              {of(kind).map(item => (
                <Stack key={item.key} gap="tiny">
                  <PlaceLink to={`/staff/programs/${programKey}/content/${item.key}`}>{item.title}</PlaceLink>
                  <Row gap="small">
                    {item.state !== 'PUBLISHED' && (
                      <Tag tone="wait">
                        <FormattedMessage id={`programs.state.${item.state}`} />
                      </Tag>
                    )}
                    <RevisedOn item={item} />
                  </Row>
                </Stack>
              ))}
            </Disclosure>
          ))}
      </Stack>
    </Card>
  )
}
