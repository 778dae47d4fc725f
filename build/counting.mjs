/** Reporter for `node --test`: what failed, then how many did, under the name of the npm script. */
export default async function* counting(events) {
  const script = (process.env.npm_lifecycle_event ?? 'tests').replace('test:', '');
  let passed = 0;
  let failed = 0;
  for await (const { type, data } of events) {
    if (type === 'test:stderr') yield data.message;
    if (data.details?.type === 'suite' || data.skip !== undefined) continue;
    if (type === 'test:pass') passed++;
    if (type !== 'test:fail') continue;
    failed++;
    const { error } = data.details;
    yield `✗ ${data.name}\n    ${error.cause?.message ?? error.message}\n`;
  }
  yield `${script}: ${passed} passed, ${failed} failed\n`;
}
