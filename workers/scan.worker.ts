import { createPictureReader } from "../src/files/card-picture/picture-reader.ts";
import type { PlatformDetectors } from "../src/files/card-picture/platform-decoder.ts";
import { serve } from "./rpc.ts";
import type { ScanApi } from "./scan.protocol.ts";

// Not in the language's own list of what a Worker has: few browsers have it yet.
const { BarcodeDetector } = self as { readonly BarcodeDetector?: PlatformDetectors };

serve<ScanApi>(self, createPictureReader(BarcodeDetector));
