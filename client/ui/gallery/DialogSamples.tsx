import { Button } from '../Button.tsx'
import { Dialog } from '../Dialog.tsx'
import { PageHeading, Text } from '../Text.tsx'
import { SampleFrame } from './SampleFrame.tsx'

export function DialogSamples() {
  return (
    <SampleFrame>
      <PageHeading title="Conversations" />
      <Dialog
        open
        onClose={() => undefined}
        role="alertdialog"
        title="This text comes from a private conversation"
        closeLabel="Close"
        actions={
          <>
            <Button>Don’t send</Button>
            <Button tone="joint">Send to both sides</Button>
          </>
        }
      >
        <Text>You copied it from “Private: Ana and you”. Bruno would read it here.</Text>
      </Dialog>
    </SampleFrame>
  )
}
