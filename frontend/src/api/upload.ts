/** Sends a file as `fetch` would, but tells what share of it has left: that, fetch does not say. */
export function upload(request: Request, file: Blob, onShare: (share: number) => void) {
  return new Promise<Response>((answer, fail) => {
    const call = new XMLHttpRequest()
    call.open(request.method, request.url)
    request.headers.forEach((value, name) => call.setRequestHeader(name, value))
    call.upload.onprogress = ({ loaded, total }) => onShare(total > 0 ? loaded / total : 0)
    call.onload = () => answer(new Response(call.responseText, { status: call.status, headers: headersOf(call) }))
    call.onerror = () => fail(new TypeError('The connection was lost')) // as fetch does
    call.send(file)
  })
}

const headersOf = (call: XMLHttpRequest) => ({ 'Content-Type': call.getResponseHeader('Content-Type') ?? '' })
