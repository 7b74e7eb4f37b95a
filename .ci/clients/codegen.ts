import type { CodegenConfig } from "@graphql-codegen/cli";

const config: CodegenConfig = {
  schema: "../../api/graphql/schema.graphql",
  documents: "codegen/meetings.ts",
  generates: {
    "build/codegen/": {
      preset: "client",
      config: { documentMode: "string", scalars: { Cursor: "string", Date: "string", EDTF: "string" } },
      presetConfig: { fragmentMasking: { unmaskFunctionName: "getFragmentData" } },
    },
  },
};

export default config;
