// node scripts/run.mjs bench/engine-oracle.ts [classes] [seed]: the engine against the oracle on many random classes.
import { analysed, askOracle, differences } from "../tests/validation/oracle/compare.ts";
import { randomClasses } from "../tests/validation/oracle/random-classes.ts";

const [count = "2000", seed = "1"] = process.argv.slice(2);
const classes = randomClasses(Number(count), Number(seed));
const expected = askOracle(classes);
let wrong = 0;
classes.forEach((one, index) => {
  const found = differences(one, analysed(one), expected[index]);
  if (found.length === 0) return;
  wrong += 1;
  console.log(`class ${index} (${one.size} pupils): ${found.slice(0, 5).join("; ")}`);
});
console.log(
  `${classes.length - wrong} of ${classes.length} classes agree in every number; modularity is only bounded`,
);
process.exitCode = wrong === 0 ? 0 : 1;
