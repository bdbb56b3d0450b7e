import type { PictureReader } from "../src/files/card-picture/picture-reader.ts";

/** What the scanning Worker does. It gets pictures, gives texts, and keeps neither. */
export type ScanApi = PictureReader;
