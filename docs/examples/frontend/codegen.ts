import type { CodegenConfig } from "@graphql-codegen/cli";

const config: CodegenConfig = {
  schema: "schema.graphql",
  documents: "src/*.ts",
  generates: {
    "src/gql/": {
      preset: "client",
      presetConfig: { fragmentMasking: { unmaskFunctionName: "getFragmentData" } },
      config: {
        documentMode: "string",
        strictScalars: true,
        scalars: {
          Cursor: "string",
          Date: "string",
          DateTime: "string",
          EDTF: "string",
          JSON: "unknown",
          ReleaseName: "string",
          Value: "string | number | boolean | null",
        },
      },
    },
  },
};

export default config;
