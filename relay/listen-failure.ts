/** One sentence on why the port could not be opened, with the way out. */
export function listenFailure(error: unknown, host: string, port: number): string {
  const code = error instanceof Error && "code" in error ? error.code : null;
  switch (code) {
    case "EADDRINUSE":
      return `Port ${port} is already in use: stop the other program, or choose another port, as in PORT=${port === 8081 ? 8082 : 8081} npm start.`;
    case "EACCES":
      return `This user may not open port ${port}: choose one from 1024, as in PORT=8080 npm start.`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return `This machine has no address ${host}: set HOST to one it has, or leave it out.`;
    default:
      return `Port ${port} could not be opened (${String(code)}): choose another with PORT.`;
  }
}
