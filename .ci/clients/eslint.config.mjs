// graphql-eslint reads the committed schema, and what the clients ask of it.  ./run starts it at the repository's root.
import graphql from "@graphql-eslint/eslint-plugin";
import * as typescript from "@typescript-eslint/parser";

const rules = (name) => graphql.configs[`flat/${name}`].rules;

// The plugin keeps the first configuration that it meets: there is one for all files.
const languageOptions = {
  parser: graphql.parser,
  parserOptions: {
    graphQLConfig: { schema: "api/graphql/schema.graphql", documents: ".ci/clients/{relay,codegen}/*.ts" },
  },
};

const ofTheSchema = {
  ...rules("schema-recommended"),
  ...rules("schema-relay"),
  // Connections also offer `nodes`, for those who need no cursors.
  "@graphql-eslint/relay-edge-types": ["error", { listTypeCanWrapOnlyEdgeType: false }],
  // These are no records but parts of an answer: they have no life of their own, and so no id.
  "@graphql-eslint/strict-id-in-types": [
    "error",
    {
      exceptions: {
        types: [
          ...["Contested", "Evidence", "Facet", "FacetCount", "FieldChange", "Hidden", "HistoryEntry", "Identified", "PageInfo"],
          ...["Conflict", "Done", "FieldError", "Gone", "NotFound", "PreconditionRequired", "ReferredTo"],
          ...["UncertainDate", "ValidationFailed"],
          ...["Account", "Disagreement", "LeftWithout", "Saying", "Silence"],
          ...["ToldField", "ToldParticipation", "ToldStatement", "ToldTag"],
        ],
        suffixes: ["Connection", "Edge", "Written"],
      },
    },
  ],
  // `citations` of a Citation are its own citations: the lists that every record has bear one name everywhere.
  "@graphql-eslint/no-typename-prefix": "off",
  // The one definition of a directive is that of GraphQL's own @oneOf, which Strawberry prints without a description.
  "@graphql-eslint/require-description": ["error", { types: true, rootField: true, DirectiveDefinition: false }],
};

const ofRelay = {
  ...rules("operations-recommended"),
  // Relay's compiler prescribes the names (`allianceQuery`, `alliance_members`), and refuses others.
  "@graphql-eslint/naming-convention": "off",
  // Relay's compiler adds the ids.
  "@graphql-eslint/require-selections": "off",
  // Relay's compiler knows its own directives, and the variables that @argumentDefinitions declares; it refuses others.
  "@graphql-eslint/known-directives": "off",
  "@graphql-eslint/no-undefined-variables": "off",
};

export default [
  { plugins: { "@graphql-eslint": graphql } },
  {
    files: [".ci/clients/{relay,codegen}/*.ts"],
    processor: graphql.processor,
    languageOptions: { parser: typescript },
  },
  { files: ["**/*.graphql"], languageOptions },
  { files: ["api/graphql/schema.graphql"], rules: ofTheSchema },
  { files: [".ci/clients/codegen/*.ts/*.graphql"], rules: rules("operations-recommended") },
  { files: [".ci/clients/relay/*.ts/*.graphql"], rules: ofRelay },
];
