// Reads an OpenAPI document on standard input and says whether it is valid.
import { readFileSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';

const result = await new Validator().validate(JSON.parse(readFileSync(0, 'utf8')));
console.log(JSON.stringify({ valid: result.valid, errors: result.errors ?? null }));
