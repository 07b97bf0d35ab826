#!/usr/bin/env bash
# Reads a made crawl on a two-node Slurm of its own, on this machine, and sees to it that nothing is lost or read
# twice: 40 shards, a node killed with -9 in the middle, a task requeued, a WARC with poisoned records. Root alone can
# do it; it takes two minutes. The last line is "N passed, N failed, N skipped"; where no Slurm can be had, the one
# before it tells why.
# Run ./test.sh first, or build: dotnet build --configuration Release.
set -euo pipefail
cd "$(dirname "$0")"
standfirst=(dotnet "$PWD/artifacts/bin/Standfirst.App/release/standfirst.dll")
bench=(dotnet "$PWD/artifacts/bin/Standfirst.Bench/release/Standfirst.Bench.dll")
pages=$PWD/samples/pages
patience=240                     # seconds for everything on the cluster

skip() {
    echo "skipped: $1"
    echo "0 passed, 0 failed, 1 skipped"
    exit 0
}

install_slurm() {
    command -v sbatch slurmctld slurmd munged >/dev/null && return
    [ "$(id -u)" -eq 0 ] || skip "Slurm is not installed, and only root can install it"
    command -v apt-get >/dev/null || skip "Slurm is not installed, and there is no apt-get to install it"
    echo "installing slurmctld slurmd slurm-client munge"
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends slurmctld slurmd slurm-client munge; } >/dev/null 2>&1 ||
        skip "Debian's packages of Slurm cannot be installed"
}

install_slurm
[ "$(id -u)" -eq 0 ] || skip "Slurm's daemons are run as root here"
if [ ! -f "${standfirst[1]}" ] || [ ! -f "${bench[1]}" ]; then
    echo "not built: dotnet build --configuration Release"
    exit 1
fi

work=$(mktemp -d "${TMPDIR:-/tmp}/standfirst-cluster-XXXXXX")
chmod 755 "$work"
daemons=()                       # the processes that this script has started and must end
passed=0
failed=0

check() {                        # check NAME COMMAND…
    if "${@:2}"; then
        passed=$((passed + 1))
        echo "passed: $1"
    else
        failed=$((failed + 1))
        echo "FAILED: $1"
    fi
}

# Slurm starts what it runs in sessions of its own. What runs has the variables of its task in its environment;
# slurmstepd, its parent, has none.
tasks_of() {                     # tasks_of VARIABLE=VALUE…, all of which the process has
    local process variable
    for process in /proc/[0-9]*; do
        for variable in "SLURM_CONF=$work/slurm.conf" "$@"; do
            tr '\0' '\n' 2>/dev/null <"$process/environ" | grep -qxF "$variable" || continue 2
        done
        [ "${process#/proc/}" = "$$" ] || echo "${process#/proc/}"
        awk '/^PPid:/ { print $2 }' "$process/status" 2>/dev/null | while read -r parent; do
            if [ "$(cat "/proc/$parent/comm" 2>/dev/null)" = slurmstepd ]; then echo "$parent"; fi
        done
    done | sort -u
}

tear_down() {
    local process
    for process in $(tasks_of "SLURM_JOB_NAME=standfirst") "${daemons[@]}"; do
        kill -9 "$process" 2>/dev/null || true
    done
    rm -rf "$work"
}
trap tear_down EXIT

start_munge() {
    mkdir "$work/munge"
    head -c 128 /dev/urandom >"$work/munge/key"
    chmod 600 "$work/munge/key"
    chown -R munge: "$work/munge"
    setpriv --reuid=munge --regid=munge --clear-groups munged --foreground --key-file="$work/munge/key" \
        --socket="$work/munge/socket" --pid-file="$work/munge/pid" --log-file="$work/munge/log" \
        --seed-file="$work/munge/seed" >/dev/null 2>&1 &
    daemons+=($!)
    disown
    wait_until 20 test -S "$work/munge/socket"
}

# A fresh cluster each time: a killed slurmd does not come back well.
start_slurm() {
    local host port
    host=$(hostname -s)
    port=$((20000 + RANDOM % 20000))
    mkdir -p "$work/state" "$work/spool/n1" "$work/spool/n2"
    cat >"$work/slurm.conf" <<CONF
ClusterName=standfirst
SlurmctldHost=$host(127.0.0.1)
SlurmctldPort=$port
SlurmUser=root
AuthType=auth/munge
AuthInfo=socket=$work/munge/socket
CredType=cred/munge
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool/%n
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/slurmd-%n.pid
SlurmctldLogFile=$work/slurmctld.log
SlurmdLogFile=$work/slurmd-%n.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
SlurmdParameters=config_overrides
SwitchType=switch/none
MpiDefault=none
JobRequeue=1
ReturnToService=2
SlurmdTimeout=10
KillWait=5
NodeName=n1 NodeHostname=$host NodeAddr=127.0.0.1 Port=$((port + 1)) CPUs=2
NodeName=n2 NodeHostname=$host NodeAddr=127.0.0.1 Port=$((port + 2)) CPUs=2
PartitionName=all Nodes=n1,n2 Default=YES MaxTime=60 State=UP
CONF
    export SLURM_CONF=$work/slurm.conf
    slurmctld -D >/dev/null 2>&1 &
    daemons+=($!)
    disown
    wait_until 30 scontrol ping
    for node in n1 n2; do
        slurmd -D -N "$node" >/dev/null 2>&1 &
        daemons+=($!)
        disown
    done
    second_node=${daemons[-1]}
    wait_until 30 both_nodes_idle
}

wait_until() {                   # wait_until SECONDS COMMAND…
    local end=$((SECONDS + $1))
    until "${@:2}" >/dev/null 2>&1; do
        [ "$SECONDS" -lt "$end" ] || { echo "no success in $1 s: ${*:2}"; return 1; }
        sleep 0.5
    done
}

both_nodes_idle() { [ "$(sinfo -h -N -t idle -o %N | sort -u | wc -l)" -eq 2 ]; }

status() {                       # status NAME: one of the counts of the batch
    "${standfirst[@]}" batch status run --format json | tr -d ' \n' | sed -n "s/.*\"$1\":\([0-9]*\).*/\1/p"
}

# What is seen at work is what is killed: asked again a moment later, a short task would be over.
find_victims() {
    victims=$(tasks_of SLURMD_NODENAME=n2)
    [ -n "$victims" ]
}

# Between two short tasks the node has none.
requeue_a_running_task() {
    local running
    running=$(squeue -h -r -t RUNNING -w n1 -o %i | head -n 1)
    [ -n "$running" ] && scontrol requeue "$running"
}

at_least_done() { [ "$(find run/shards -name '*.done.json' | wc -l)" -ge "$1" ]; }

# A task that lost its node waits two minutes by Slurm's rule before it runs again; here it need not.
hurry() {
    local task
    for task in $(squeue -h -r -t PENDING -o "%i %r" | awk '$2 == "BeginTime" { print $1 }'); do
        scontrol update "JobId=$task" StartTime=now 2>/dev/null || true
    done
}

queue_is_empty() {
    hurry
    [ -z "$(squeue -h -r)" ]
}

mkdir "$work/crawl"
cd "$work"
for seed in 1 2 3 4 5 6 7 8; do
    "${bench[@]}" crawl make "crawl/$seed.warc.gz" 300K "$pages" "$seed" >/dev/null
done
# Poison: bytes in the middle of the fourth file, over several records.
head -c 4000 /dev/zero | tr '\0' 'x' | dd of=crawl/4.warc.gz bs=1 seek=150000 conv=notrunc status=none

"${standfirst[@]}" batch plan crawl --out run --shard-size 60K
check "there are 40 shards" test "$(status shards)" -eq 40

start_munge
start_slurm
"${standfirst[@]}" batch submit run --slurm --nodes 2 --time 00:10:00
job=$(sed -n 's/.*"id": \([0-9]*\).*/\1/p' run/slurm/jobs.json)
check "a second submission submits nothing" \
    grep -q "there is nothing to submit" <("${standfirst[@]}" batch submit run --slurm 2>&1)

wait_until "$patience" at_least_done 6
check "a running task is requeued" wait_until "$patience" requeue_a_running_task
hurry

wait_until "$patience" at_least_done 12
victims=
wait_until "$patience" find_victims
kill -9 "$second_node" $victims || true
check "a node with tasks on it is killed" test -n "$victims"
check "the job ends without its node" wait_until "$patience" queue_is_empty
check "every shard is done" test "$(status done)" -eq 40
check "the killed node's tasks were run again" grep -q "requeue job .* failure of node n2" slurmctld.log

# One process, from one end to the other, as a user reads without a batch; its milliseconds are set to 0 as well.
"${standfirst[@]}" read crawl --format ndjson --quiet --output alone.raw 2>alone.errors || true
sed -E 's/"milliseconds":[0-9.]+/"milliseconds":0/' alone.raw >alone.ndjson
"${standfirst[@]}" batch merge run --output merged.ndjson.gz
check "the merged records are those of a single process, byte for byte" \
    cmp <(gunzip -c merged.ndjson.gz) alone.ndjson
check "no page is counted twice" test "$(status pages)" -eq "$(wc -l <alone.ndjson)"
check "the poisoned records are reported, each once, as by a single process" \
    cmp <(cat run/shards/*.errors.ndjson | sed -E 's/.*"input":"([^"]*)".*/\1/') \
    <(sed -E 's/^standfirst: ([^:]*): .*/\1/' alone.errors)
check "there are poisoned records" test -s alone.errors
"${standfirst[@]}" batch merge run --archive news.archive 2>/dev/null
check "the archive takes them once" \
    grep -q " 0 records loaded" <("${standfirst[@]}" batch merge run --archive news.archive 2>&1)

"$OLDPWD/tests/handoff/duckdb.sh" "$work/merged.ndjson.gz" && handoff=0 || handoff=$?
case $handoff in
    0) passed=$((passed + 1)) ;;
    77) echo "the hand-off to DuckDB was skipped" && skipped=1 ;;
    *) failed=$((failed + 1)) ;;
esac

echo "$passed passed, $failed failed, ${skipped:-0} skipped"
[ "$failed" -eq 0 ]
