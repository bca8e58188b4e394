export * from '@menengage/openapi/schemas';
