namespace Standfirst.Tests.App.Batch;

public sealed class SlurmTests : IDisposable
{
    readonly MadeBatch _batch = new();

    public void Dispose() => _batch.Dispose();

    [Fact]
    public void The_script_runs_the_shard_of_its_task_and_only_missing_ones_are_submitted()
    {
        _batch.Warc("a.warc.gz", 1, 40);
        _batch.Plan("--shard-size", "8K");
        _batch.RunShards("--shard", "2");
        int last = _batch.Manifest().GetProperty("shards").GetArrayLength();

        var outcome = _batch.Bench.Run(
            "batch", "submit", "@run", "--slurm", "--dry-run", "--max-parallel", "8", "--time", "01:00:00");

        Assert.Equal(0, outcome.Code);
        Assert.Contains("#SBATCH --time=01:00:00\n", outcome.Output);
        Assert.Contains("#SBATCH --requeue\n", outcome.Output);
        Assert.DoesNotContain("--partition", outcome.Output);
        Assert.Contains("batch run 'run' \\\n    --shard \"$shard\" --jobs 1 --quiet\n", outcome.Output);
        Assert.EndsWith($"# sbatch --array=1,3-{last}%8 array.sbatch 0\n", outcome.Output);
    }

    [Fact]
    public void What_failed_again_and_again_is_given_up_until_more_retries_are_allowed()
    {
        _batch.Warc("a.warc.gz", 1, 3);
        _batch.Plan();
        _batch.Warc("a.warc.gz", 2, 3);
        _batch.RunShards();
        _batch.RunShards();

        var givenUp = _batch.Bench.Run("batch", "submit", "@run", "--slurm", "--dry-run", "--retries", "1");
        var tried = _batch.Bench.Run("batch", "submit", "@run", "--slurm", "--dry-run", "--retries", "2");

        Assert.Contains("shard 1 has failed 2 times, given up", givenUp.Error);
        Assert.DoesNotContain("# sbatch", givenUp.Output);
        Assert.EndsWith("# sbatch --array=1 array.sbatch 0\n", tried.Output);
    }

    [Fact]
    public void Arrays_longer_than_Slurm_takes_go_in_several()
    {
        _batch.PlanList(addresses: 1200, "--shard-size", "25000");

        var outcome = _batch.Bench.Run("batch", "submit", "@run", "--slurm", "--dry-run");

        Assert.EndsWith(
            "# sbatch --array=1-1000 array.sbatch 0\n# sbatch --array=1-200 array.sbatch 1000\n",
            outcome.Output);
    }
}
