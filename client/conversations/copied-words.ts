/** Where words were copied from: a private conversation of this page. */
export interface CopiedWords {
  conversationId: string
  words: string
}

const fewest = 12
const mostKept = 20
let copied: readonly CopiedWords[] = []

/** Remembers what was copied out of a private conversation, so that it is not pasted into another by mistake. */
export function rememberCopied(conversationId: string, text: string): void {
  const words = evened(text)
  if (words.length > 0) copied = [...copied.slice(1 - mostKept), { conversationId, words }]
}

/**
 * Is this text from a private conversation other than the one it is about to be put into? It is, when it holds words
 * that were copied there, or when it is a piece of a message there (copied in another window, say).
 * `history`: the private messages at hand.
 */
export function isFromElsewhere(text: string, intoConversationId: string, history: readonly CopiedWords[]): boolean {
  const words = evened(text)
  if (words.length === 0) return false
  const copiedElsewhere = copied.some(
    from =>
      from.conversationId !== intoConversationId &&
      (words.includes(from.words) || (longEnough(words) && from.words.includes(words))),
  )
  if (copiedElsewhere) return true
  return (
    longEnough(words) &&
    history.some(from => from.conversationId !== intoConversationId && evened(from.words).includes(words))
  )
}

/** A word or two may stand anywhere; a sentence is no accident. */
function longEnough(words: string): boolean {
  return words.length >= fewest
}

function evened(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()
}
