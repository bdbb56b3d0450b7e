// What pages, workers and Node have in common, for tsconfig.core.json alone.
// Only what is needed: a name that is missing here is a name core must not use.

declare function atob(data: string): string;
declare function btoa(data: string): string;
declare function structuredClone<Value>(value: Value): Value;

declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>;
}

declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: ArrayBufferView | ArrayBuffer): string;
}

declare class URL {
  constructor(url: string, base?: string | URL);
  readonly hash: string;
  readonly host: string;
  readonly hostname: string;
  readonly href: string;
  readonly origin: string;
  readonly pathname: string;
  readonly port: string;
  readonly protocol: string;
  readonly search: string;
  static canParse(url: string, base?: string): boolean;
}
