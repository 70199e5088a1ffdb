/** Cuts a stream of `Content-Length: n` framed JSON, as tsserver and language servers write it, into messages. */
export function messages(receive: (message: Record<string, unknown>) => void): (chunk: Buffer) => void {
  let pending: Buffer = Buffer.alloc(0);
  return (chunk) => {
    pending = Buffer.concat([pending, chunk]);
    for (;;) {
      const end = pending.indexOf("\r\n\r\n");
      const length = Number(
        /Content-Length: (\d+)/i.exec(pending.subarray(0, Math.max(end, 0)).toString())?.[1],
      );
      if (end < 0 || pending.length < end + 4 + length) {
        return;
      }
      receive(JSON.parse(pending.subarray(end + 4, end + 4 + length).toString()) as Record<string, unknown>);
      pending = pending.subarray(end + 4 + length);
    }
  };
}
