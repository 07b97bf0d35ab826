// What somebody does who has records and wants tables: load, write Parquet, ask.
import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";

const [records, parquet] = process.argv.slice(2);
const database = await (await DuckDBInstance.create(":memory:")).connect();
const ask = async (sql) => (await database.runAndReadAll(sql)).getRowsJS();
const number = async (sql) => Number((await ask(sql))[0][0]);

const source = `read_json('${records}', format = 'newline_delimited', maximum_object_size = 67108864)`;
await database.run(`copy (select * from ${source}) to '${parquet}' (format parquet, compression zstd)`);

const unpack = records.endsWith(".gz") ? "gunzip -c" : "cat";
const lines = Number(execFileSync("sh", ["-c", `${unpack} '${records}' | wc -l`]));
const rows = await number(`select count(*) from '${parquet}'`);
const headlines = await number(`select count(*) from '${parquet}' where headline is not null`);
const quotations = await number(`select coalesce(sum(len(quotations)), 0) from '${parquet}'`);
const fromRecords = await number(`select coalesce(sum(len(quotations)), 0) from ${source}`);

const size = statSync(parquet).size;
console.log(`${rows} rows, ${headlines} with a headline, ${quotations} quotations, ${size} bytes of Parquet`);
if (rows !== lines || rows === 0 || headlines === 0 || quotations !== fromRecords) {
    console.error(`FAILED: ${lines} records, ${fromRecords} quotations went in`);
    process.exit(1);
}
console.log("passed: DuckDB loads the records and writes Parquet");
