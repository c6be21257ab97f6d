/** Key under which this tab keeps the links gathered for an email; apart, because every page asks. */
export const gatheredKey = 'tta:email';
