import { describe, expect, it } from 'vitest'
import { composerProblem, longestMessage } from '../../client/conversations/composer-problem.ts'
import { isFromElsewhere, rememberCopied } from '../../client/conversations/copied-words.ts'
import { emptyThreadDraft, readThreadDraft, writeThreadDraft } from '../../client/conversations/thread-draft.ts'

const history = [{ conversationId: 'private', words: 'I can accept less if I have half of it before the 15th.' }]

describe('the guard against the wrong thread', () => {
  it('stops a sentence of a private message on its way into another conversation', () => {
    expect(isFromElsewhere('i can accept  less if I have\nhalf', 'joint', history)).toBe(true)
  })

  it('lets it stay in its own conversation', () => {
    expect(isFromElsewhere('I can accept less if I have half', 'private', history)).toBe(false)
  })

  it('lets words through that anybody may use', () => {
    expect(isFromElsewhere('half of it', 'joint', history)).toBe(false)
    expect(isFromElsewhere('I can pay 900 dollars on the first of March.', 'joint', history)).toBe(false)
  })

  it('stops what was copied there, however short, also with other words around it', () => {
    rememberCopied('private', 'rent is late')
    expect(isFromElsewhere('Ana says: “Rent is  late”', 'joint', [])).toBe(true)
    expect(isFromElsewhere('Rent is late', 'private', [])).toBe(false)
  })
})

describe('a composer', () => {
  const draft = { ...emptyThreadDraft, text: 'Hello', audience: ['bruno', 'mira'] }

  it('sends to the readers who were there when the first word was typed', () => {
    expect(composerProblem(draft, [], ['mira', 'bruno'])).toBeNull()
    expect(composerProblem(draft, [], ['mira', 'bruno', 'omar'])?.kind).toBe('audienceChanged')
    expect(composerProblem(draft, [], ['mira'])?.kind).toBe('audienceChanged')
  })

  it('says that there is nothing to send, but takes a file without words', () => {
    const file = {
      id: '1',
      name: 'lease.pdf',
      mediaType: 'application/pdf',
      bytes: 1,
      isImage: false,
      url: '/evidence/1',
    }
    expect(composerProblem({ ...emptyThreadDraft, text: ' \n' }, [], [])?.kind).toBe('empty')
    expect(composerProblem({ ...emptyThreadDraft, files: [file] }, [], [])).toBeNull()
  })

  it('counts characters as people do', () => {
    expect(composerProblem({ ...draft, text: '👋'.repeat(longestMessage) }, [], ['bruno', 'mira'])).toBeNull()
    expect(composerProblem({ ...draft, text: 'x'.repeat(20_000) }, [], [])).toEqual({ kind: 'tooLong', over: 10_000 })
  })

  it('waits for files that are on their way, and does not leave a failed one behind', () => {
    expect(composerProblem(draft, [{ state: 'sending' }], draft.audience)?.kind).toBe('filesComing')
    expect(composerProblem(draft, [{ state: 'sending' }, { state: 'failed' }], draft.audience)?.kind).toBe(
      'filesFailed',
    )
  })
})

describe('the draft of a thread', () => {
  it('comes back as it was, with the messages of which nobody knows whether they arrived', () => {
    const unsent = {
      key: 'k1',
      conversationId: 'c',
      seatId: 's',
      body: 'Hi',
      audience: ['b'],
      evidence: [],
      writtenAt: '2027-02-19T18:00:00Z',
      state: 'sending' as const,
    }
    const draft = { text: 'More', audience: ['b'], files: [], unsent: [unsent] }
    expect(readThreadDraft(writeThreadDraft(draft))).toEqual(draft)
  })

  it('is thrown away on the server when it is empty', () => {
    expect(writeThreadDraft(emptyThreadDraft)).toBe('')
    expect(readThreadDraft('')).toEqual(emptyThreadDraft)
  })

  it('takes what it does not know as plain words', () => {
    expect(readThreadDraft('{"half').text).toBe('{"half')
    expect(readThreadDraft('{"text":1,"audience":null,"files":[],"unsent":[]}').text).toContain('"text":1')
  })
})
