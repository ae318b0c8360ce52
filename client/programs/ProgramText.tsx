import { Text } from '../ui/Text.tsx'

/** Words of a program, such as its notice: an empty line begins a paragraph, the rest stands as it was written. */
export function ProgramText({ text }: { text: string }) {
  const paragraphs = text.split(/\n\s*\n/).filter(paragraph => paragraph.trim() !== '')
  return paragraphs.map(paragraph => <Text key={paragraph}>{paragraph}</Text>)
}
