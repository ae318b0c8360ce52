/* GraphiQL for a court: gets a token for credentials that are typed here, and renews it before it ends. */
const { React, ReactDOM, GraphiQL } = globalThis
const form = document.querySelector('#credentials')
const said = document.querySelector('#said')
const EARLY_MS = 60_000
let token = null

async function getToken() {
  const { client, secret } = Object.fromEntries(new FormData(form))
  const answer = await fetch('/court/oauth/token', {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${encodeURIComponent(client)}:${encodeURIComponent(secret)}`)}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  })
  const body = await answer.json()
  if (!body.access_token) throw new Error(body.error_description ?? `The server answered ${answer.status}.`)
  token = { value: body.access_token, until: Date.now() + body.expires_in * 1000 - EARLY_MS }
}

async function fetcher(request, { documentAST } = {}) {
  if (!token) return { errors: [{ message: 'Get a token first: client id and secret, above.' }] }
  if (Date.now() > token.until) await getToken()
  const asked = documentAST?.definitions.filter(({ kind }) => kind === 'OperationDefinition') ?? []
  const operation = asked.find(({ name }) => name?.value === request.operationName) ?? asked[0]
  if (operation?.operation === 'subscription') return listen(request)
  const answer = await fetch('/court/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token.value}` },
    body: JSON.stringify(request),
  })
  return answer.json()
}

/** A subscription by graphql-transport-ws, as GraphiQL takes it: whoever subscribes hears until they unsubscribe. */
const listen = request => ({
  subscribe(heard) {
    const socket = new WebSocket(`${location.origin.replace('http', 'ws')}/court/graphql`, 'graphql-transport-ws')
    const send = message => socket.send(JSON.stringify(message))
    socket.onopen = () => send({ type: 'connection_init', payload: { token: token.value } })
    socket.onmessage = ({ data }) => {
      const { type, payload } = JSON.parse(data)
      if (type === 'connection_ack') send({ id: '1', type: 'subscribe', payload: request })
      else if (type === 'ping') send({ type: 'pong' })
      else if (type === 'next') heard.next(payload)
      else if (type === 'error') heard.next({ errors: payload })
      else if (type === 'complete') socket.close()
    }
    socket.onclose = ({ reason }) => {
      if (reason) heard.next({ errors: [{ message: reason }] })
      heard.complete()
    }
    return { unsubscribe: () => socket.close() }
  },
})

const first = `# The first question of a court's system; Ctrl+Enter runs it.
{
  court {
    name
    cursor
    programs { key caseTypes { key sides } }
  }
}
`
const root = ReactDOM.createRoot(document.querySelector('#graphiql'))
// A new key asks for the schema anew, now with a token.
let drawn = 0
const draw = () => root.render(React.createElement(GraphiQL, { key: (drawn += 1), fetcher, defaultQuery: first }))

form.addEventListener('submit', async event => {
  event.preventDefault()
  try {
    await getToken()
    said.textContent = 'There is a token. It is renewed before it ends.'
    draw()
  } catch (error) {
    token = null
    said.textContent = error.message
  }
})
draw()
