import type { CodegenConfig } from "@graphql-codegen/cli";

const scalars = { Cursor: "string", Date: "string", EDTF: "string" };

const config: CodegenConfig = {
  schema: "../../api/graphql/schema.graphql",
  generates: {
    "build/codegen/": {
      preset: "client",
      documents: "codegen/meetings.ts",
      config: { documentMode: "string", scalars },
      presetConfig: { fragmentMasking: { unmaskFunctionName: "getFragmentData" } },
    },
    "build/shared/": {
      preset: "client",
      documents: "shared/documents.ts",
      config: { scalars },
      presetConfig: { fragmentMasking: false },
    },
  },
};

export default config;
