import { describe } from "vitest";
import { createMemoryVaultStore } from "../../src/storage/memory-vault-store.ts";
import { testVaultStore } from "./vault-store-contract.ts";

describe("the store in memory", () => {
  testVaultStore(() => {
    const store = createMemoryVaultStore();
    return { open: () => store };
  });
});
