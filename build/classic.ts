// The entry of the classic script: as it exports nothing, the page gets no global either.
import '../src/index.ts';
