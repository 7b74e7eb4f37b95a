// graphql-eslint reads the committed schema, and what the clients ask of it.  ./run starts it at the repository's root.
import { readFileSync } from "node:fs";

import graphql from "@graphql-eslint/eslint-plugin";
import * as typescript from "@typescript-eslint/parser";
import { buildSchema, isObjectType } from "graphql";

const EXAMPLE = "docs/examples/frontend/src/*.ts";
const rules = (name) => graphql.configs[`flat/${name}`].rules;

// The plugin keeps the first configuration that it meets: there is one for all files.
const languageOptions = {
  parser: graphql.parser,
  parserOptions: {
    graphQLConfig: { schema: "api/graphql/schema.graphql", documents: [".ci/clients/{relay,codegen,shared}/*.ts", EXAMPLE] },
  },
};

const partsOfAnswers = Object.values(buildSchema(readFileSync("api/graphql/schema.graphql", "utf8")).getTypeMap())
  .filter((type) => isObjectType(type) && type.getInterfaces().every(({ name }) => name !== "Node"))
  .map(({ name }) => name);

const ofTheSchema = {
  ...rules("schema-recommended"),
  ...rules("schema-relay"),
  // Connections also offer `nodes`, for those who need no cursors.
  // The rows of questions, such as the entries of a timeline, are parts of an answer, not records.
  "@graphql-eslint/relay-edge-types": ["error", { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false }],
  // Questions are paged forwards only.
  "@graphql-eslint/relay-arguments": ["error", { includeBoth: false }],
  // Only records have ids.  Everything else is a part of an answer, without a life of its own.
  "@graphql-eslint/strict-id-in-types": ["error", { exceptions: { types: partsOfAnswers } }],
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
    files: [".ci/clients/{relay,codegen,shared}/*.ts", EXAMPLE],
    processor: graphql.processor,
    languageOptions: { parser: typescript },
  },
  { files: ["**/*.graphql"], languageOptions },
  { files: ["api/graphql/schema.graphql"], rules: ofTheSchema },
  { files: [".ci/clients/{codegen,shared}/*.ts/*.graphql", `${EXAMPLE}/*.graphql`], rules: rules("operations-recommended") },
  { files: [".ci/clients/relay/*.ts/*.graphql"], rules: ofRelay },
];
