# Outlives the demo by one moment. Reads lines from the demo: "pid N" for a process that must not be
# left, "folder PATH" for the folder that must not be left, "bye" when the demo has stopped everything
# itself. When the input ends without a "bye", the demo was killed: this ends what it left.
trap '' INT TERM HUP
pids=''
folder=''
while read -r what value; do
  case $what in
    pid) pids="$pids $value" ;;
    folder) folder=$value ;;
    bye) exit 0 ;;
  esac
done
for pid in $pids; do
  kill -TERM "$pid" 2>/dev/null
done
# PostgreSQL writes the number of its first process into its data folder; INT means: end the sessions
# and stop.
for file in $(find "$folder" -name postmaster.pid 2>/dev/null); do
  postmaster=$(head -n 1 "$file")
  kill -INT "$postmaster" 2>/dev/null
  pids="$pids $postmaster"
done
alive() {
  for pid in $pids; do
    kill -0 "$pid" 2>/dev/null && return 0
  done
  return 1
}
tries=0
while alive && [ "$tries" -lt 10 ]; do
  sleep 1
  tries=$((tries + 1))
done
for pid in $pids; do
  kill -KILL "$pid" 2>/dev/null
done
case $folder in
  */rollcall-demo-*) rm -rf -- "$folder" ;;
esac
exit 0
