/** Hands a file over by the browser's own download. The browser does not tell whether it was kept. */
export function saveFile(file: {
  readonly name: string;
  readonly bytes: Uint8Array;
}): Promise<boolean> {
  const url = URL.createObjectURL(
    new Blob([file.bytes.slice()], { type: "application/octet-stream" }),
  );
  const link = document.createElement("a");
  link.href = url;
  link.download = file.name;
  link.click();
  // The download has its own hold on the bytes once it has begun.
  window.setTimeout(() => URL.revokeObjectURL(url), 10_000);
  return Promise.resolve(true);
}
