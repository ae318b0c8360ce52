import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { readAgreement, type AgreementFacts } from '../access/agreements.ts'
import { readCase } from '../access/cases.ts'
import { acting, type GraphQLContext } from '../graphql/graphql-context.ts'
import { once } from '../once.ts'
import { abandonAgreement } from './abandon-agreement.ts'
import { whyNotAbandon, whyNotReopen, whyNotRevise, whyNotSign } from './agreement.rules.ts'
import {
  AgreementActionsType,
  AgreementDocumentType,
  AgreementInput,
  AgreementType,
  ReviseAgreementInput,
  SignAgreementInput,
} from './agreement.type.ts'
import { FilingType } from './filing.type.ts'
import { reopenAgreement } from './reopen-agreement.ts'
import { reviseAgreement } from './revise-agreement.ts'
import { signAgreement } from './sign-agreement.ts'
import { viewDocument } from './view-document.ts'
import { viewFiling } from './view-filing.ts'

@Resolver(() => AgreementType)
export class AgreementResolver {
  @Query(() => AgreementType, { nullable: true, description: 'An agreement that the viewer may see.' })
  agreement(
    @Arg('id', () => ID, { description: 'Id of the agreement.' }) id: string,
    @Ctx() { ctx }: GraphQLContext,
  ): Promise<AgreementFacts> {
    return readAgreement(ctx, id)
  }

  @FieldResolver(() => AgreementDocumentType, { description: 'What it says.' })
  document(@Root() { document }: AgreementFacts): AgreementDocumentType {
    return viewDocument(document)
  }

  @FieldResolver(() => String, { description: 'Path of its PDF; ask with the access token.' })
  pdfUrl(@Root() { id, revision }: AgreementFacts): string {
    return `/agreements/${id}/agreement.pdf?revision=${revision}`
  }

  @FieldResolver(() => String, { description: 'Path of its web page, which says the same; ask with the access token.' })
  htmlUrl(@Root() { id, revision }: AgreementFacts): string {
    return `/agreements/${id}/agreement.html?revision=${revision}`
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Path of the certificate of signatures, once it is sealed.',
  })
  certificateUrl(@Root() { id, sealedAt }: AgreementFacts): string | null {
    return sealedAt === null ? null : `/agreements/${id}/certificate.pdf`
  }

  @FieldResolver(() => Boolean, { description: 'Whether agreement and certificate are stored for ever.' })
  isSealed(@Root() { sealedAt }: AgreementFacts): boolean {
    return sealedAt !== null
  }

  @FieldResolver(() => [FilingType], {
    description: 'Each attempt to bring it to the court, the first one first; none outside a court’s program.',
  })
  async filings(@Root() agreement: AgreementFacts, @Ctx() { ctx }: GraphQLContext): Promise<FilingType[]> {
    if (agreement.filings.length === 0) return []
    const facts = await readCase(ctx, agreement.caseId)
    return agreement.filings.map(filing => viewFiling(ctx, facts, agreement, filing))
  }

  @FieldResolver(() => AgreementActionsType, { description: 'What the viewer can do with it now.' })
  async viewerCan(@Root() agreement: AgreementFacts, @Ctx() { ctx }: GraphQLContext): Promise<AgreementActionsType> {
    const facts = await readCase(ctx, agreement.caseId)
    return {
      sign: whyNotSign(facts, agreement) === null,
      revise: whyNotRevise(facts, agreement) === null,
      reopen: whyNotReopen(facts, agreement) === null,
      abandon: whyNotAbandon(facts, agreement) === null,
    }
  }

  @Mutation(() => AgreementType, {
    description: 'Changes the background or the controlling language. All signatures are void.',
  })
  async reviseAgreement(
    @Arg('input', () => ReviseAgreementInput, { description: 'What it shall say.' }) input: ReviseAgreementInput,
    @Ctx() context: GraphQLContext,
  ): Promise<AgreementFacts> {
    const ctx = acting(context)
    return readAgreement(ctx, await once(ctx, 'reviseAgreement', input, () => reviseAgreement(ctx, input)))
  }

  @Mutation(() => AgreementType, { description: 'Signs for the viewer’s party. The last signature binds everybody.' })
  async signAgreement(
    @Arg('input', () => SignAgreementInput, { description: 'Which document, and the typed name.' })
    input: SignAgreementInput,
    @Ctx() context: GraphQLContext,
  ): Promise<AgreementFacts> {
    const ctx = acting(context)
    return readAgreement(ctx, await once(ctx, 'signAgreement', input, () => signAgreement(ctx, input)))
  }

  @Mutation(() => AgreementType, { description: 'Stops the signing. All signatures are void.' })
  async reopenAgreement(
    @Arg('input', () => AgreementInput, { description: 'Which agreement.' }) input: AgreementInput,
    @Ctx() context: GraphQLContext,
  ): Promise<AgreementFacts> {
    const ctx = acting(context)
    return readAgreement(ctx, await once(ctx, 'reopenAgreement', input, () => reopenAgreement(ctx, input.agreementId)))
  }

  @Mutation(() => AgreementType, { description: 'Goes back to negotiating. Nobody is bound.' })
  async abandonAgreement(
    @Arg('input', () => AgreementInput, { description: 'Which agreement.' }) input: AgreementInput,
    @Ctx() context: GraphQLContext,
  ): Promise<AgreementFacts> {
    const ctx = acting(context)
    return readAgreement(
      ctx,
      await once(ctx, 'abandonAgreement', input, () => abandonAgreement(ctx, input.agreementId)),
    )
  }
}
