#!/bin/sh
# Adds one migration for both providers: src/Dashboard.Data/Storage/add-migration.sh NAME
set -eu

if [ $# -ne 1 ]; then
    echo "usage: $0 NAME   (a verb phrase in PascalCase: AddFundDuration)" >&2
    exit 2
fi

cd "$(dirname "$0")/../../.."
dotnet tool restore
dotnet build src/Dashboard.Data -v quiet

for provider in Sqlite SqlServer; do
    dotnet ef migrations add "$1" --no-build \
        --project src/Dashboard.Data \
        --context "${provider}DashboardContext" \
        --output-dir "Storage/Migrations/$provider"
done

# the tool writes a byte order mark, which the rest of the repository does not have
for file in src/Dashboard.Data/Storage/Migrations/*/*.cs; do
    sed -i '1s/^\xEF\xBB\xBF//' "$file"
done
